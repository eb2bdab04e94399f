using System.Collections.Immutable;
using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Sdk.Api;

namespace HousingFirst.Guidance.Calculators.Refund;

/// <summary>Takes the stays and the decision out of what was asked.</summary>
internal static class RefundQuestion
{
    public const string AdmittedKey = "admitted";
    public const string DischargedKey = "discharged";
    public const string DecidedKey = "decided";
    public const string TodayKey = "today";

    /// <summary>Whether the citizen went straight on to a stay by § 107.</summary>
    public const string WentOnKey = "wentOn";

    /// <summary>What stands for yes in the page's address.</summary>
    public const string Yes = "1";

    // Named before the fields that show them.
    private static readonly ImmutableArray<string> _answers = ["yes", "no"];
    public const int MostStays = 4;

    private const string StaysKey = "stays";
    private const int MostYears = 3;

    /// <summary>What a program may ask.</summary>
    public static IReadOnlyList<ApiField> Fields { get; } =
    [
        new(StaysKey, ApiFieldKind.List, "Stays in shelters, the earliest first. Only the last may be open.")
        {
            Most = MostStays,
            Fields =
            [
                new(AdmittedKey, ApiFieldKind.Day, "The day of the admission.") { IsRequired = true },
                new(DischargedKey, ApiFieldKind.Day, "The day of the discharge; left out while the stay goes on."),
            ],
        },
        new(DecidedKey, ApiFieldKind.Day, "The day on which support was decided."),
        new(WentOnKey, ApiFieldKind.Text, "Whether the citizen went from the last stay straight to one by section 107 of the Social Services Act.") { Choices = _answers, Default = _answers[1] },
        new(TodayKey, ApiFieldKind.Day, "The day to reckon from; left out, it is today."),
    ];

    /// <summary>What a program asks; null when something is wrong, which is then told.</summary>
    public static (RefundCase Case, DateOnly? Today) Read(JsonQuestion question)
    {
        var stays = ImmutableArray.CreateBuilder<ShelterStay>();
        foreach (var stay in question.List(StaysKey, MostStays))
        {
            var (admitted, discharged) = (stay.Day(AdmittedKey), stay.Day(DischargedKey));
            stay.TellUnread();
            if (admitted is { } day)
            {
                stays.Add(new(day, discharged));
            }
            else if (!stay.Has(AdmittedKey))
            {
                stay.TellMissing(AdmittedKey);
            }
        }

        var asked = new RefundCase(stays.ToImmutable(), question.Day(DecidedKey)) { WentOn = question.Word(WentOnKey, _answers) == _answers[0] };
        var today = question.Day(TodayKey);
        question.TellUnread();
        if (question.IsSound && WrongStay(asked.Stays) is { } wrong)
        {
            question.Tell(FormattableString.Invariant($"{StaysKey}[{wrong.Index}].{wrong.Key}"), wrong.Text);
        }

        return (asked, today);
    }

    /// <summary>What the page asks: fields numbered from 1.</summary>
    public static RefundCase Read(PageQuestion question)
    {
        var stays = ImmutableArray.CreateBuilder<ShelterStay>();
        List<int> numbers = [];
        for (var number = 1; number <= MostStays; number++)
        {
            var (admitted, discharged) = (question.Day(Name(AdmittedKey, number)), question.Day(Name(DischargedKey, number)));
            if (admitted is { } day)
            {
                stays.Add(new(day, discharged));
                numbers.Add(number);
            }
            else if (discharged is not null)
            {
                question.Tell(Name(AdmittedKey, number), "Refund.NoAdmission");
            }
        }

        RefundCase asked = new(stays.ToImmutable(), question.Day(DecidedKey)) { WentOn = question.Word(WentOnKey, ["", Yes]) == Yes };
        if (WrongStay(asked.Stays) is { } wrong)
        {
            question.Tell(Name(wrong.Key, numbers[wrong.Index]), wrong.Text);
        }

        return asked;
    }

    public static string Name(string key, int number) => FormattableString.Invariant($"{key}{number}");

    private static (int Index, string Key, string Text)? WrongStay(ImmutableArray<ShelterStay> stays)
    {
        for (var index = 0; index < stays.Length; index++)
        {
            var stay = stays[index];
            if (stay.Discharged is { } end && end < stay.Admitted)
            {
                return (index, DischargedKey, "Refund.Backwards");
            }

            if (stay.Discharged is { } late && late > stay.Admitted.AddYears(MostYears))
            {
                return (index, DischargedKey, "Refund.TooLong");
            }

            if (index > 0 && (stays[index - 1].Discharged is not { } before || stay.Admitted < before))
            {
                return (index, AdmittedKey, "Refund.Order");
            }
        }

        return null;
    }
}
