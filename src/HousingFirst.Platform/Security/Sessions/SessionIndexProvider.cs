using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Sessions;

internal sealed class SessionIndexProvider : IndexProvider<SessionDocument, SessionIndex>
{
    public override SessionIndex? Map(SessionDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Id, document.AccountId, document.IsRemembered, document.LastUtc);
    }
}
