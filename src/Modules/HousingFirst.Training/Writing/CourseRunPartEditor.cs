using System.Globalization;
using HousingFirst.Sdk.Content.Editing;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Runs;
using HousingFirst.Training.Shelves;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Training.Writing;

/// <summary>A course on certain dates: when, where, what it costs, how many seats there are and how people sign up.</summary>
internal sealed class CourseRunPartEditor(ReaderCourses courses, IStringLocalizer<CourseDeskTexts> texts) : IPartEditor
{
    private const string Amount = "Amount";
    private const string Vat = "Vat";
    private const string Fewest = "SeatsMin";
    private const string Most = "SeatsMax";
    private const string Taken = "SeatsTaken";
    private const string Currency = "DKK";
    private const int LongestDays = 2000;

    public string PartName => nameof(CourseRunPart);

    public async ValueTask EditAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var held = part.As<CourseRunPart>();
        part.Add(new(nameof(held.CourseId), texts["Run.Course"])
        {
            Kind = EditInputKind.Choice,
            IsRequired = true,
            Choices = [.. (await courses.ListAsync(cancellationToken)).Select(course => new EditChoice(course.Course.Id, course.Course.Title))],
            Value = held.CourseId,
        });
        part.Add(new(nameof(held.Days), texts["Run.Days"])
        {
            Kind = EditInputKind.Text, Hint = texts["Run.Days.Hint"], IsRequired = true, MaxLength = LongestDays, Value = string.Join('\n', held.Days.Select(WrittenDays.Write)),
        });
        part.Add(EditInputs.Words(nameof(held.State), texts["Run.State"], held.State, CourseWords.RunStates, state => texts[$"RunState.{state}"]));
        part.Add(new(nameof(held.IsOnline), texts["Run.Online"]) { Kind = EditInputKind.Tick, Value = held.IsOnline ? "true" : "false" });
        part.Add(new(nameof(held.Place), texts["Run.Place"]) { Hint = texts["Run.Place.Hint"], Value = held.Place ?? "" });
        part.Add(new(nameof(held.Address), texts["Run.Address"]) { Value = held.Address ?? "" });
        part.Add(new(Amount, texts["Run.Amount"]) { Kind = EditInputKind.Number, MaxLength = 12, Value = held.Price?.Amount.ToString("0.##", CultureInfo.CurrentCulture) ?? "" });
        part.Add(new(Vat, texts["Run.Vat"]) { Hint = texts["Run.Vat.Hint"], Value = held.Price?.Vat ?? "" });
        part.Add(EditInputs.Number(Fewest, texts["Run.Fewest"], held.Seats?.Min));
        part.Add(EditInputs.Number(Most, texts["Run.Most"], held.Seats?.Max));
        part.Add(EditInputs.Number(Taken, texts["Run.Taken"], held.Seats?.Taken));
        part.Add(EditInputs.Day(nameof(held.Deadline), texts["Run.Deadline"], held.Deadline, texts["Run.Deadline.Hint"]));
        part.Add(new(nameof(held.SignUpUrl), texts["Run.SignUpUrl"]) { Hint = texts["Run.SignUpUrl.Hint"], Value = held.SignUpUrl?.OriginalString ?? "" });
        part.Add(new(nameof(held.SignUpMail), texts["Run.SignUpMail"]) { Value = held.SignUpMail ?? "" });
        part.Add(new(nameof(held.Trainers), texts["Run.Trainers"]) { Kind = EditInputKind.Text, Hint = texts["Run.Trainers.Hint"], Rows = 2, Value = string.Join('\n', held.Trainers) });
        part.Add(new(nameof(held.Note), texts["Run.Note"]) { Value = held.Note ?? "" });
    }

    public ValueTask UpdateAsync(PartEdit part, CancellationToken cancellationToken)
    {
        var days = DaysOf(part);
        var (few, many, taken) = (part.WholeOf(Fewest, texts["Number.Wrong"]), part.WholeOf(Most, texts["Number.Wrong"], min: 1), part.WholeOf(Taken, texts["Number.Wrong"]));
        if (many is null && (few ?? taken) is not null)
        {
            part.Input(Most)!.Refuse(texts["Run.Most.Missing"]); // EditAsync added it
        }
        else if (many < few)
        {
            part.Input(Most)!.Refuse(texts["Most.Few"]); // EditAsync added it
        }

        var address = AddressOf(part);
        if (part.Text(nameof(CourseRunPart.SignUpMail)) is { } mail && (!mail.Contains('@', StringComparison.Ordinal) || mail.AsSpan().IndexOfAny(" ?&") >= 0))
        {
            part.Input(nameof(CourseRunPart.SignUpMail))!.Refuse(texts["Run.SignUpMail.Wrong"]); // EditAsync added it
        }

        if (part.IsSound())
        {
            part.Alter<CourseRunPart>(held =>
            {
                held.CourseId = part.Text(nameof(held.CourseId)) ?? "";
                held.Days = [.. days];
                held.State = part.WordOf(nameof(held.State), CourseWords.RunStates, held.State);
                held.IsOnline = part.IsTicked(nameof(held.IsOnline));
                (held.Place, held.Address) = (part.Text(nameof(held.Place)), part.Text(nameof(held.Address)));
                held.Price = part.Text(Amount) is { } amount
                    ? new(decimal.Parse(amount, NumberStyles.Number, CultureInfo.CurrentCulture), held.Price?.Currency ?? Currency, part.Text(Vat) ?? "")
                    : null;
                held.Seats = many is { } most ? new(few ?? 0, most, taken ?? 0) : null;
                held.Deadline = part.DayOf(nameof(held.Deadline));
                (held.SignUpUrl, held.SignUpMail) = (address, part.Text(nameof(held.SignUpMail)));
                held.Trainers = [.. part.LinesOf(nameof(held.Trainers))];
                held.Note = part.Text(nameof(held.Note));
            });
        }

        return ValueTask.CompletedTask;
    }

    private List<RunDay> DaysOf(PartEdit part)
    {
        List<RunDay> days = [];
        foreach (var line in part.LinesOf(nameof(CourseRunPart.Days)))
        {
            if (WrittenDays.Read(line) is { } day)
            {
                days.Add(day);
            }
            else
            {
                part.Input(nameof(CourseRunPart.Days))!.Refuse(texts["Run.Days.Wrong", line]); // the lines were read from it
            }
        }

        return days;
    }

    private Uri? AddressOf(PartEdit part)
    {
        if (part.Text(nameof(CourseRunPart.SignUpUrl)) is not { } written)
        {
            return null;
        }

        if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps)
        {
            return address;
        }

        part.Input(nameof(CourseRunPart.SignUpUrl))!.Refuse(texts["Run.SignUpUrl.Wrong"]); // the text was read from it
        return null;
    }
}
