using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Mail;

internal sealed class OutboxMailIndexProvider : IndexProvider<OutboxMail, OutboxMailIndex>
{
    public override OutboxMailIndex? Map(OutboxMail document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.State, document.EndedUtc ?? document.DueUtc, document.StoredUtc);
    }
}
