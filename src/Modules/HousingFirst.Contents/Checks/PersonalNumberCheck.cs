using System.Globalization;
using HousingFirst.Sdk.Content.Checks;
using HousingFirst.Sdk.Security;

namespace HousingFirst.Contents.Checks;

/// <summary>
/// No text that readers get holds what looks like a personal number, as it is stored and as it is read: emphasis in the middle of one does not
/// hide it. The number itself is never told again, only its line.
/// </summary>
internal sealed class PersonalNumberCheck : IContentCheck
{
    public ValueTask CheckAsync(ContentCheckup checkup, CancellationToken cancellationToken)
    {
        foreach (var passage in checkup.Passages.Where(passage => PersonalNumbers.StandIn(passage.Text) || PersonalNumbers.StandIn(passage.Words)))
        {
            var lines = passage.Text.Split('\n');
            var line = Array.FindIndex(lines, PersonalNumbers.StandIn);
            checkup.Stop(line >= 0 && lines.Length > 1
                ? new("check.personal-number-line", passage.Path, "The text holds what looks like a personal number.")
                {
                    Arguments = [(line + 1).ToString(CultureInfo.InvariantCulture)],
                }
                : new("check.personal-number", passage.Path, "The text holds what looks like a personal number."));
        }

        return ValueTask.CompletedTask;
    }
}
