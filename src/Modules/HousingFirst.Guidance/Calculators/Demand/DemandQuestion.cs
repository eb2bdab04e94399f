using HousingFirst.Guidance.Calculators.Asking;
using HousingFirst.Sdk.Api;

namespace HousingFirst.Guidance.Calculators.Demand;

/// <summary>Takes the days out of what was asked.</summary>
internal static class DemandQuestion
{
    public const string LastTimelyKey = "lastTimelyPayment";
    public const string ReceivedKey = "received";
    public const string BailiffKey = "bailiffDate";

    /// <summary>What a program may ask.</summary>
    public static IReadOnlyList<ApiField> Fields { get; } =
    [
        new(LastTimelyKey, ApiFieldKind.Day, "The last day on which the rent was in time. One of the days is needed."),
        new(ReceivedKey, ApiFieldKind.Day, "The day on which the demand came."),
        new(BailiffKey, ApiFieldKind.Day, "The day at the bailiff's court."),
    ];

    public static DemandCase Read(JsonQuestion question)
    {
        DemandCase asked = new(question.Day(LastTimelyKey), question.Day(ReceivedKey), question.Day(BailiffKey));
        question.TellUnread();
        if (question.IsSound && WrongDay(asked) is { } wrong)
        {
            question.Tell(wrong.Key, wrong.Text);
        }

        return asked;
    }

    public static DemandCase Read(PageQuestion question)
    {
        DemandCase asked = new(question.Day(LastTimelyKey), question.Day(ReceivedKey), question.Day(BailiffKey));
        if (question.IsAsked && question.Problems.Count == 0 && WrongDay(asked) is { } wrong)
        {
            question.Tell(wrong.Key, wrong.Text);
        }

        return asked;
    }

    private static (string Key, string Text)? WrongDay(DemandCase asked) => asked switch
    {
        { LastTimely: null, Received: null, Bailiff: null } => (ReceivedKey, "Demand.NoDay"),
        { LastTimely: { } last, Received: { } received } when received <= last => (ReceivedKey, "Demand.TooEarly"),
        { Received: { } received, Bailiff: { } bailiff } when bailiff <= received => (BailiffKey, "Demand.BailiffTooEarly"),
        _ => null,
    };
}
