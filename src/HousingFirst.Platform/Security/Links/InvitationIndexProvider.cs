using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Links;

internal sealed class InvitationIndexProvider : IndexProvider<InvitationDocument, InvitationIndex>
{
    public static string KeyOf(string mail) => mail.Trim().ToUpperInvariant();

    public override InvitationIndex? Map(InvitationDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Id, KeyOf(document.Mail), document.State, document.SentUtc, document.OverUtc, document.InvitedBy);
    }
}
