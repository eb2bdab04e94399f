namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>The pattern of a string method, with <c>\</c> before what would be a wildcard.</summary>
internal static class LikePattern
{
    public static string? Of(string method, string? part) => part is null ? null : method switch
    {
        nameof(string.StartsWith) => $"{Escape(part)}%",
        nameof(string.EndsWith) => $"%{Escape(part)}",
        nameof(string.Contains) => $"%{Escape(part)}%",
        _ => null,
    };

    private static string Escape(string part) => part.Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
