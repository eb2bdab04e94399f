using System.Collections.Immutable;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Accounts.Many;

/// <summary>Looks through a list of people to invite, and sends what is right of it.</summary>
internal sealed class InvitationRound(IInvitations invitations, IRoles roles, IRoleNames names, IStringLocalizer<AccountTexts> texts)
{
    /// <summary>Each line with what is in its way. Sends nothing.</summary>
    public async Task<ImmutableArray<InvitationLine>> CheckAsync(string text, ImmutableArray<string> otherwise, CancellationToken cancellationToken)
    {
        var checkedLines = ImmutableArray.CreateBuilder<InvitationLine>();
        var met = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var known = await KnownAsync(cancellationToken);
        foreach (var (number, written) in InvitationSheet.Read(text, otherwise))
        {
            var invitation = written with { Roles = [.. written.Roles.Select(role => names.Read(role, known))] };
            List<string> problems = [.. (await invitations.CheckAsync(invitation, cancellationToken)).Select(texts.Say)];
            if (!met.TryAdd(invitation.Mail, number))
            {
                problems.Add(texts["Many.Twice", met[invitation.Mail]]);
            }

            checkedLines.Add(new(number, invitation, [.. problems]));
        }

        return checkedLines.ToImmutable();
    }

    /// <summary>
    /// Sends the lines that are right, one after the other: what was sent is sent, also when the rest is cut off, and is told as invited the next time.
    /// </summary>
    /// <returns>How many were sent, and the lines that were not, as they were written.</returns>
    public async Task<(int Sent, ImmutableArray<InvitationLine> Left)> SendAsync(
        ImmutableArray<InvitationLine> lines, CancellationToken cancellationToken)
    {
        var left = ImmutableArray.CreateBuilder<InvitationLine>();
        foreach (var line in lines)
        {
            if (!line.IsRight)
            {
                left.Add(line);
            }
            else if (await invitations.InviteAsync(line.Invitation, cancellationToken) is InvitationOutcome.Refused refused)
            {
                left.Add(line with { Problems = [.. refused.Problems.Select(texts.Say)] });
            }
        }

        return (lines.Length - left.Count, left.ToImmutable());
    }

    /// <summary>Lines as a list again, for whoever mends them.</summary>
    public async Task<string> WriteAsync(IEnumerable<InvitationLine> lines, CancellationToken cancellationToken)
    {
        var known = await KnownAsync(cancellationToken);
        return string.Join('\n', lines.Select(line => Write(line.Invitation, known)));
    }

    private string Write(NewInvitation one, List<string> known) =>
        $"{Quoted(one.Mail)};{Quoted(one.Name)};{Quoted(string.Join(" | ", one.Roles.Select(role => names.Write(role, known))))}";

    private async Task<List<string>> KnownAsync(CancellationToken cancellationToken) =>
        [.. (await roles.ListAsync(cancellationToken)).Select(role => role.Name), WellKnownRoles.Administrator];

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(";,\t\"") ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
}
