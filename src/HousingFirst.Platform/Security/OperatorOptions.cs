namespace HousingFirst.Platform.Security;

/// <summary>Who operates the host: <c>HousingFirst:Operators</c>, mail addresses of accounts of the default portal.</summary>
internal sealed record OperatorOptions
{
    public const string Section = "HousingFirst";

    public IReadOnlyList<string> Operators { get; init; } = [];

    public bool Names(string? mail) => mail is not null && Operators.Contains(mail, StringComparer.OrdinalIgnoreCase);

    /// <summary>Prints no addresses.</summary>
    public override string ToString() => nameof(OperatorOptions);
}
