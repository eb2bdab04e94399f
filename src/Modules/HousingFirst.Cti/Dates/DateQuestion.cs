using HousingFirst.Sdk.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Cti.Dates;

/// <summary>What is asked of the calculator, as it stands in an address: day 1, and the length of a phase.</summary>
internal static class DateQuestion
{
    public const string StartKey = "start";
    public const string LengthKey = "phaseLength";

    /// <summary>What a program may ask.</summary>
    public static IReadOnlyList<ApiField> Fields(DateRules rules) =>
    [
        new(StartKey, ApiFieldKind.Day, "Day 1 of the course: the day of the move into the home.") { IsRequired = true },
        new(LengthKey, ApiFieldKind.Text, "Length of a phase.") { Choices = [.. rules.Lengths.Select(length => length.Id)], Default = rules.Lengths[0].Id },
    ];

    /// <summary>Whether the query asks for anything.</summary>
    public static bool IsAsked(IQueryCollection query) => query.ContainsKey(StartKey) || query.ContainsKey(LengthKey);

    /// <summary>
    /// Tells of keys that nobody reads: a program that misspelt one shall not take the answer for what it asked. Addresses that people
    /// follow carry keys of others, from mails and social media, and are not refused for that.
    /// </summary>
    public static void RefuseOthers(IQueryCollection query, InputProblems problems, IStringLocalizer<CtiTexts> texts)
    {
        foreach (var key in query.Keys.Where(key => key is not (StartKey or LengthKey)))
        {
            problems.Add(key, texts["Dates.UnknownKey", StartKey, LengthKey]);
        }
    }

    /// <summary>The plan that the query asks for; null when something is wrong, which is then told by key.</summary>
    public static DatePlan? Read(IQueryCollection query, DateRules rules, InputProblems problems, IStringLocalizer<CtiTexts> texts)
    {
        var start = ReadStart(query[StartKey], rules, problems, texts);
        var length = ReadLength(query[LengthKey], rules, problems, texts);
        return problems.IsEmpty && start is { } day && length is not null ? DatePlan.Of(rules, day, length) : null;
    }

    private static DateOnly? ReadStart(IReadOnlyList<string?> sent, DateRules rules, InputProblems problems, IStringLocalizer<CtiTexts> texts)
    {
        if (sent.Count > 1)
        {
            problems.Add(StartKey, texts["Dates.Twice"]);
            return null;
        }

        var text = sent is [{ } only] ? only.Trim() : "";
        if (text.Length == 0)
        {
            problems.Add(StartKey, texts["Dates.Missing"]);
        }
        else if (WrittenDay.Read(text) is not { } day)
        {
            problems.Add(StartKey, texts["Dates.NoDate"]);
        }
        else if (day < rules.Earliest || day > rules.Latest)
        {
            problems.Add(StartKey, texts["Dates.OutOfRange", texts.Date(rules.Earliest), texts.Date(rules.Latest)]);
        }
        else
        {
            return day;
        }

        return null;
    }

    private static PhaseLength? ReadLength(IReadOnlyList<string?> sent, DateRules rules, InputProblems problems, IStringLocalizer<CtiTexts> texts)
    {
        if (sent.Count == 0)
        {
            return rules.Lengths[0];
        }

        var length = sent.Count == 1 ? rules.Lengths.FirstOrDefault(length => length.Id == sent[0]) : null;
        if (length is null)
        {
            problems.Add(LengthKey, texts["Dates.NoLength", string.Join(", ", rules.Lengths.Select(known => known.Id))]);
        }

        return length;
    }
}
