using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Content.Fields;

namespace HousingFirst.Contents.Checks;

/// <summary>Every picture says what it shows to those who do not see it, unless it is marked as decoration.</summary>
internal sealed class PictureCheck : IContentCheck
{
    public ValueTask CheckAsync(ContentCheckup checkup, CancellationToken cancellationToken)
    {
        foreach (var passage in checkup.Passages)
        {
            foreach (var picture in passage.Pictures.Where(picture => picture.Text is null))
            {
                checkup.Stop(new(CodeAt(passage.Path), passage.Path, "A picture has no alternative text.") { Arguments = [picture.Address] });
            }
        }

        return ValueTask.CompletedTask;
    }

    // How to mend it depends on how it is written.
    private static string CodeAt(string path) =>
        path.EndsWith(".Markdown", StringComparison.Ordinal) ? "check.picture-markdown"
        : path.Contains($".{nameof(MediaField.MediaTexts)}.", StringComparison.Ordinal) ? "check.picture-file"
        : "check.picture-html";
}
