using HousingFirst.Manuals.Markup;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Sdk.Portals;
using HousingFirst.Training.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Words;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Writing;

/// <summary>What a course says about itself, in the form of the item. Practice tasks and sources have no input and stay.</summary>
internal sealed class CoursePartEditor(IStringLocalizer<CourseDeskTexts> texts, IStringLocalizer<TrainingTexts> words) : IPartEditor
{
    private const string Fewest = "ParticipantsMin";
    private const string Most = "ParticipantsMax";
    private const string Days = "Days";
    private const string FollowUpDays = "FollowUpDays";
    private const string Hours = "ELearningHours";
    private const int LongestLead = 600;
    private const int LongestGoals = 4000;
    private const int MostDays = 60;

    public string PartName => nameof(CoursePart);

    public ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var held = part.As<CoursePart>();
        part.Add(new(nameof(held.Lead), texts["Lead"]) { Kind = EditInputKind.Text, Hint = texts["Lead.Hint"], IsRequired = true, MaxLength = LongestLead, Value = held.Lead });
        part.Add(EditInputs.Words(nameof(held.Kind), texts["Kind"], held.CourseId.Length == 0 ? null : (CourseKind?)held.Kind, CourseWords.Kinds, words.Kind));
        part.Add(new(nameof(held.Method), texts["Method"])
        {
            Kind = EditInputKind.Choice,
            Hint = texts["Method.Hint"],
            Choices = [.. CourseWords.Methods.Order(StringComparer.Ordinal).Select(method => new EditChoice(method, words.Method(method)))],
            Value = held.Method ?? "",
        });
        part.Add(new(nameof(held.Target), texts["Target"]) { IsRequired = true, Value = held.Target });
        part.Add(new(nameof(held.Requires), texts["Requires"]) { Value = held.Requires ?? "" });
        part.Add(new(nameof(held.Goals), texts["Goals"])
        {
            Kind = EditInputKind.Text, Hint = texts["Goals.Hint"], IsRequired = true, Rows = 6, MaxLength = LongestGoals, Value = string.Join('\n', held.Goals.Select(goal => goal.Text)),
        });
        part.Add(EditInputs.Number(Days, texts["Days"], held.Duration.Days));
        part.Add(EditInputs.Number(FollowUpDays, texts["FollowUpDays"], held.Duration.FollowUpDays));
        part.Add(EditInputs.Number(Hours, texts["ELearningHours"], held.Duration.ELearningHours));
        part.Add(EditInputs.Number(Fewest, texts["Fewest"], held.Participants.Min));
        part.Add(EditInputs.Number(Most, texts["Most"], held.Participants.Max));
        part.Add(EditInputs.Words(
            nameof(held.Certificate), texts["Certificate"], held.Certificate, CourseWords.Certificates, kind => words[$"Certificate.{kind}"], isRequired: false));
        part.Add(new(nameof(held.Material), texts["Material"])
        {
            Kind = EditInputKind.Choice,
            Hint = texts["Material.Hint"],
            IsRequired = true,
            Choices = [.. Audiences(held.Material)],
            Value = held.CourseId.Length == 0 ? Audience.SignedIn.ToString() : held.Material, // nobody has chosen yet; until then no stranger reads
        });
        part.Add(EditInputs.Number(nameof(held.Order), texts["Order"], held.Order, texts["Order.Hint"]));
        part.Add(EditInputs.Day(nameof(held.Reviewed), texts["Reviewed"], held.Reviewed, texts["Reviewed.Hint"]));
        part.Add(EditInputs.Day(nameof(held.NextReview), texts["NextReview"], held.NextReview));
        part.Add(new(nameof(held.CourseId), texts["Id"])
        {
            Hint = texts[held.CourseId.Length > 0 ? "Id.Fixed" : "Id.Hint"], IsReadOnly = held.CourseId.Length > 0, Value = held.CourseId,
        });
        return ValueTask.CompletedTask;
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var (few, many) = (part.WholeOf(Fewest, texts["Number.Wrong"]) ?? 0, part.WholeOf(Most, texts["Number.Wrong"]) ?? 0);
        CourseDuration duration = new(
            part.WholeOf(Days, texts["Number.Wrong"], max: MostDays) ?? 0, part.WholeOf(FollowUpDays, texts["Number.Wrong"], max: MostDays) ?? 0,
            part.WholeOf(Hours, texts["Number.Wrong"]) ?? 0);
        var order = part.WholeOf(nameof(CoursePart.Order), texts["Number.Wrong"]) ?? 0;
        var (reviewed, next) = (part.DayOf(nameof(CoursePart.Reviewed)), part.DayOf(nameof(CoursePart.NextReview)));
        if (many < few)
        {
            part.Input(Most)!.Refuse(texts["Most.Few"]); // EditAsync added it
        }

        if (next <= reviewed)
        {
            part.Input(nameof(CoursePart.NextReview))!.Refuse(texts["NextReview.Early"]); // EditAsync added it
        }

        if (part.Input(nameof(CoursePart.CourseId)) is { IsReadOnly: false } id && part.Text(nameof(CoursePart.CourseId)) is { } typed && !TrailingId.IsId(typed))
        {
            id.Refuse(texts["Id.Wrong"]);
        }

        if (part.IsSound())
        {
            part.Alter<CoursePart>(held =>
            {
                held.Lead = part.Text(nameof(held.Lead)) ?? "";
                held.Kind = part.WordOf(nameof(held.Kind), CourseWords.Kinds, held.Kind);
                held.Method = part.Text(nameof(held.Method));
                held.Target = part.Text(nameof(held.Target)) ?? "";
                held.Requires = part.Text(nameof(held.Requires));
                held.Goals = [.. WrittenGoals.Read(part.LinesOf(nameof(held.Goals)), held.Goals)];
                held.Duration = duration;
                held.Participants = new(few, many);
                held.Certificate = part.Text(nameof(held.Certificate)) is { } certificate ? CourseWords.Certificates[certificate] : null;
                held.Material = part.Text(nameof(held.Material)) ?? held.Material;
                held.Order = order;
                (held.Reviewed, held.NextReview) = (reviewed ?? held.Reviewed, next ?? held.NextReview);
                held.CourseId = part.Text(nameof(held.CourseId)) ?? held.CourseId;
            });
        }

        return ValueTask.CompletedTask;
    }

    // Roles are set by recipe; what is set stays a choice.
    private IEnumerable<EditChoice> Audiences(string held)
    {
        EditChoice[] choices =
        [
            new(Audience.Everybody.ToString(), texts["Material.Everybody"]),
            new(Audience.SignedIn.ToString(), texts["Material.SignedIn"]),
            new(Audience.Of().ToString(), texts["Material.Nobody"]),
        ];
        return choices.Any(choice => choice.Value == held) ? choices : choices.Append(new(held, held));
    }
}
