using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Routing;

namespace HousingFirst.Contents.Checks;

/// <summary>
/// Links have words and an address; those within the portal lead somewhere. A broken one is no reason to hold a page back: two pages that lead
/// to each other could never come out.
/// </summary>
internal sealed class LinkCheck(ILinkTargets targets) : IContentCheck
{
    private const string Media = "~/media/";

    public async ValueTask CheckAsync(ContentCheckup checkup, CancellationToken cancellationToken)
    {
        var own = checkup.Item.As<AutoroutePart>()?.Path is { Length: > 0 } path ? ContentPath.Normalize(path) : null;
        foreach (var passage in checkup.Passages)
        {
            foreach (var link in passage.Links)
            {
                if (link.Address is "" or "#")
                {
                    checkup.Stop(Problem("check.link-address", passage, "A link has no address.", link.Text));
                }
                else if (link.Text.Length == 0)
                {
                    checkup.Stop(Problem("check.link-words", passage, "A link has no words.", link.Address));
                }
                else
                {
                    await AddressAsync(link.Address, passage, own, checkup, cancellationToken);
                }
            }

            foreach (var picture in passage.Pictures.Where(picture => picture.Address.StartsWith(Media, StringComparison.OrdinalIgnoreCase)))
            {
                if (!await ExistsAsync(picture.Address, own, cancellationToken))
                {
                    checkup.Advise(Problem("check.picture-missing", passage, "A picture is not there.", picture.Address));
                }
            }
        }
    }

    private async Task AddressAsync(string address, ContentPassage passage, string? own, ContentCheckup checkup, CancellationToken cancellationToken)
    {
        if (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal))
        {
            checkup.Advise(Problem("check.link-rooted", passage, "A link does not follow the portal's own address.", address));
        }
        else if (!await ExistsAsync(address, own, cancellationToken))
        {
            checkup.Advise(Problem("check.link-broken", passage, "A link leads nowhere.", address));
        }
    }

    private async Task<bool> ExistsAsync(string address, string? own, CancellationToken cancellationToken) =>
        LinkAddress.Of(address) is not { } within
        || ContentPath.Normalize(within.Path) == own
        || await targets.ExistsAsync(within, cancellationToken);

    private static ContentProblem Problem(string code, ContentPassage passage, string message, string argument) =>
        new(code, passage.Path, message) { Arguments = [argument] };
}
