using System.Collections.Immutable;
using HousingFirst.Sdk.Security;
using HousingFirst.Sdk.Spreadsheets;

namespace HousingFirst.Accounts.Many;

/// <summary>A list of people to invite: mail address, name, roles. A first line without an address is its heading.</summary>
internal static class InvitationSheet
{
    /// <summary>More than the largest provider has; fewer than would keep a person waiting.</summary>
    public const int MostLines = 500;

    private static readonly char[] BetweenRoles = ['|', ',', '/'];

    /// <param name="text">What was pasted or read from the file.</param>
    /// <param name="roles">What a line without roles gets.</param>
    public static ImmutableArray<(int Number, NewInvitation Invitation)> Read(string text, ImmutableArray<string> roles)
    {
        var lines = CsvFile.Read(text);
        return
        [
            .. lines.Skip(IsHeading(lines) ? 1 : 0)
                .Select(line => (line.Number, new NewInvitation(Cell(line, 0), Cell(line, 1), Roles(Cell(line, 2), roles)))),
        ];
    }

    private static bool IsHeading(IReadOnlyList<CsvLine> lines) =>
        lines.Count > 1 && !lines[0].Cells.Any(cell => cell.Contains('@', StringComparison.Ordinal));

    private static string Cell(CsvLine line, int at) => at < line.Cells.Length ? line.Cells[at] : "";

    private static ImmutableArray<string> Roles(string cell, ImmutableArray<string> otherwise)
    {
        var named = cell.Split(BetweenRoles, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return named.Length > 0 ? [.. named] : otherwise;
    }
}
