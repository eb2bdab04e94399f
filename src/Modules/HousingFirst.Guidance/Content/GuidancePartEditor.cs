using System.Globalization;
using HousingFirst.Guidance.Answers;
using HousingFirst.Guidance.Shelves;
using HousingFirst.Manuals;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Documents;
using HousingFirst.Sdk.Security;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Content;

/// <summary>What an answer or an example says about itself, in the form of the item. What the form does not ask for stays.</summary>
internal sealed class GuidancePartEditor(
    IManuals manuals, ReaderGuidance guidance, IRoles roles, IStringLocalizer<WritingTexts> texts, IStringLocalizer<AnswerTexts> words,
    IRoleNames names) : IPartEditor
{
    private const string Day = "yyyy-MM-dd";
    private const int SectionLines = 6;

    public string PartName => nameof(GuidancePart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        part.IsAside = true;
        var (held, isExample) = (part.As<GuidancePart>(), IsExample(part));
        part.Add(Choice(nameof(held.Theme), texts["Theme"], held.Theme, [.. GuidanceWords.Themes.Select(theme => new EditChoice(theme, words["Theme." + theme]))]));
        if (isExample)
        {
            part.Add(Choice(
                nameof(held.Place), texts["Place"], held.Place, [.. GuidanceWords.Places.Select(place => new EditChoice(place, words["Place." + place]))]));
            part.Add(new(nameof(held.Invented), texts["Invented"])
            {
                Kind = EditInputKind.Tick, Hint = texts["Invented.Hint"], Value = held.Invented ? "true" : "false",
            });
            part.Add(new(nameof(held.Method), texts["Method"])
            {
                Kind = EditInputKind.Choice,
                Hint = texts["Method.Hint"],
                Choices = [.. GuidanceWords.Methods.Select(method => new EditChoice(method, words["Method." + method]))],
                Value = held.Method ?? "",
            });
        }

        part.Add(new(nameof(held.Read), texts["Read"])
        {
            Kind = EditInputKind.Text, Hint = texts["Read.Hint"], Rows = SectionLines, Value = string.Join('\n', held.Read),
        });
        part.Add(new(nameof(held.Owner), texts["Owner"])
        {
            Kind = EditInputKind.Choice,
            Hint = texts["Owner.Hint"],
            Choices = [.. await RolesAsync(held.Owner, cancellationToken)],
            Value = held.Owner,
        });
        part.Add(Date(nameof(held.Reviewed), texts["Reviewed"], texts["Reviewed.Hint"], held.Reviewed));
        part.Add(Date(nameof(held.NextReview), texts["NextReview"], null, held.NextReview));
        part.Add(Date(nameof(held.ValidTo), texts["ValidTo"], texts["ValidTo.Hint"], held.ValidTo));
        part.Add(new(nameof(held.GuidanceId), texts["Id"])
        {
            Hint = texts[held.GuidanceId.Length > 0 ? "Id.Fixed" : "Id.Hint"],
            IsReadOnly = held.GuidanceId.Length > 0, // it is an address, and never changes
            MaxLength = 120,
            Value = held.GuidanceId,
        });

        var answers = await guidance.ListAsync(GuidanceKind.Answer, cancellationToken);
        EditChoice[] related =
        [
            .. answers.Where(answer => isExample || answer.Id != held.GuidanceId)
                .OrderBy(answer => DanishText.SortKey(answer.Title), StringComparer.Ordinal).Select(answer => new EditChoice(answer.Id, answer.Title))
                .UnionBy(held.Related.Select(id => new EditChoice(id, id)), choice => choice.Value, StringComparer.Ordinal),
        ];
        part.Add(new(nameof(held.Related), texts[isExample ? "Answers" : "Related"])
        {
            Kind = EditInputKind.Choices,
            MaxLength = int.MaxValue,
            Choices = related,
            Values = [.. related.Select(answer => answer.Value).Where(held.Related.Contains)], // as a browser sends them, so that nothing seems changed
        });
    }

    public async ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var read = await SectionsAsync(part, cancellationToken);
        var (reviewed, next) = (DayOf(part, nameof(GuidancePart.Reviewed)), DayOf(part, nameof(GuidancePart.NextReview)));
        if (next <= reviewed)
        {
            part.Input(nameof(GuidancePart.NextReview))!.Refuse(texts["NextReview.Early"]); // EditAsync added it
        }

        if (part.Inputs.Any(input => input.Problems.Count > 0))
        {
            return;
        }

        var isExample = IsExample(part);
        part.Alter<GuidancePart>(held =>
        {
            held.Theme = part.Text(nameof(held.Theme)) ?? "";
            held.Place = isExample ? part.Text(nameof(held.Place)) : held.Place;
            held.Invented = isExample ? part.IsTicked(nameof(held.Invented)) : held.Invented;
            held.Method = isExample ? part.Text(nameof(held.Method)) : held.Method;
            var chosen = part.Chosen(nameof(held.Related));
            held.Related = [.. held.Related.Where(chosen.Contains), .. chosen.Except(held.Related, StringComparer.Ordinal)];
            held.Read = [.. read];
            held.Owner = part.Text(nameof(held.Owner)) ?? "";
            (held.Reviewed, held.NextReview, held.ValidTo) = (reviewed, next, DayOf(part, nameof(held.ValidTo)));
            held.GuidanceId = part.Text(nameof(held.GuidanceId)) ?? held.GuidanceId;
        });
    }

    private static bool IsExample(PartEdit part) => GuidanceItem.KindOf(part.Content.Item.ContentType) == GuidanceKind.Example;

    private static EditInput Choice(string property, string label, string? value, IReadOnlyList<EditChoice> choices) =>
        new(property, label) { Kind = EditInputKind.Choice, IsRequired = true, Choices = choices, Value = value ?? "" };

    private static EditInput Date(string property, string label, string? hint, DateOnly? day) => new(property, label)
    {
        Kind = EditInputKind.Date, Hint = hint, MaxLength = Day.Length, Value = day?.ToString(Day, CultureInfo.InvariantCulture) ?? "",
    };

    private static DateOnly? DayOf(PartEdit part, string property) =>
        part.Text(property) is { } written ? DateOnly.ParseExact(written, Day, CultureInfo.InvariantCulture) : null;

    // Shipped texts write roles with a small letter.
    private async Task<IEnumerable<EditChoice>> RolesAsync(string owner, CancellationToken cancellationToken) =>
        (await roles.ListAsync(cancellationToken)).Select(role => role.Name)
            .Where(name => name is not (WellKnownRoles.Anonymous or WellKnownRoles.Authenticated))
            .Select(name => name.Equals(owner, StringComparison.OrdinalIgnoreCase) ? owner : name)
            .Select(name => new EditChoice(name, names.Of(name)));

    // A section that stands there already may belong to a manual that the portal does not have.
    private async Task<IReadOnlyList<string>> SectionsAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var input = part.Input(nameof(GuidancePart.Read))!; // EditAsync added it
        var before = part.As<GuidancePart>().Read;
        List<string> sections = [];
        foreach (var line in input.Value.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (WrittenSection.Read(line) is not { } section)
            {
                input.Refuse(texts["Read.Wrong", line]);
            }
            else if (!before.Contains(section.ToString()) && await manuals.FindPlaceAsync(section.Manual, section.Id, cancellationToken) is null)
            {
                input.Refuse(texts["Read.Unknown", line]);
            }
            else
            {
                sections.Add(section.ToString());
            }
        }

        return [.. sections.Distinct(StringComparer.Ordinal)];
    }
}
