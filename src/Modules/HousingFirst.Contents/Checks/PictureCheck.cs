using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Fields;
using HousingFirst.Sdk.Media;

namespace HousingFirst.Contents.Checks;

/// <summary>
/// Every picture says what it shows to those who do not see it, unless it is marked as decoration. Where the page says nothing, the library
/// may have: it lends a field its words, and a picture that it knows as decoration is one in every text.
/// </summary>
internal sealed class PictureCheck(IMediaStore media) : IContentCheck
{
    private const string InField = "check.picture-file";
    private const string InMarkdown = "check.picture-markdown";

    public async ValueTask CheckAsync(ContentCheckup checkup, CancellationToken cancellationToken)
    {
        foreach (var passage in checkup.Passages)
        {
            foreach (var picture in passage.Pictures.Where(picture => picture.Text is null))
            {
                var code = CodeAt(passage.Path);
                if (!await IsSaidAsync(code, picture.Address, cancellationToken))
                {
                    checkup.Stop(new(code, passage.Path, "A picture has no alternative text.") { Arguments = [picture.Address] });
                }
            }
        }
    }

    private async Task<bool> IsSaidAsync(string code, string address, CancellationToken cancellationToken) => code switch
    {
        InField => await media.FindAsync(address.TrimStart('/'), cancellationToken) is { Alt: not null },
        InMarkdown when MediaAddress.PathOf(address) is { } path => await media.FindAsync(path, cancellationToken) is { Alt: "" },
        _ => false,
    };

    // How to mend it depends on how it is written.
    private static string CodeAt(string path) =>
        path.EndsWith(".Markdown", StringComparison.Ordinal) ? InMarkdown
        : path.Contains($".{nameof(MediaField.MediaTexts)}.", StringComparison.Ordinal) ? InField
        : "check.picture-html";
}
