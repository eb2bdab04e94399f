using HousingFirst.Sdk.Content.Checks;

namespace HousingFirst.Contents.Checks;

/// <summary>Headings go down one level at a time, so that who hears the page can follow.</summary>
internal sealed class HeadingCheck : IContentCheck
{
    // The title of the page is the heading above those of its texts.
    private const int Title = 1;

    public ValueTask CheckAsync(ContentCheckup checkup, CancellationToken cancellationToken)
    {
        foreach (var passage in checkup.Passages)
        {
            // What stands above the first heading of a block, its view alone knows.
            int? above = passage.IsInside ? null : Title;
            foreach (var heading in passage.Headings)
            {
                if (heading.Text.Length == 0)
                {
                    checkup.Advise(new("check.heading-empty", passage.Path, "A heading has no words."));
                }
                else if (heading.Level > above + 1)
                {
                    checkup.Advise(new("check.heading-skipped", passage.Path, "A heading skips a level.") { Arguments = [heading.Text] });
                }

                above = heading.Level;
            }
        }

        return ValueTask.CompletedTask;
    }
}
