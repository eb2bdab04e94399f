using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Security.Links;

internal sealed class PasswordLinkIndexProvider : IndexProvider<PasswordLink, PasswordLinkIndex>
{
    public override PasswordLinkIndex? Map(PasswordLink document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new(document.Id, document.AccountId, document.UntilUtc);
    }
}
