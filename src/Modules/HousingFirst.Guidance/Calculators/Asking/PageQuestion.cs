using HousingFirst.Sdk.Api;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Calculators.Asking;

/// <summary>What stands in a page's address. Numbers and days alone: an address ends up in histories and other people's logs.</summary>
internal sealed class PageQuestion(IQueryCollection query, IStringLocalizer<CalculatorTexts> texts)
{
    private const int Longest = 40;

    private readonly InputProblems _problems = new();
    private readonly List<string> _read = [];

    /// <summary>
    /// Whether any of the fields that were read stands in the address. Addresses that people follow carry keys of others besides, from mails and
    /// social media.
    /// </summary>
    public bool IsAsked => _read.Exists(query.ContainsKey);

    /// <summary>The fields that were read and filled in, to follow an address: without keys of others, and without empty fields.</summary>
    public QueryString Filled => QueryString.Create(_read.Where(IsFilled).Select(key => KeyValuePair.Create<string, string?>(key, Typed(key))));

    /// <summary>The fields in the order in which they were read.</summary>
    public IReadOnlyList<string> Fields => _read;

    /// <summary>What is wrong, by the name of the field.</summary>
    public IReadOnlyList<(string Key, string Message)> Problems => _problems.All;

    /// <summary>What was typed into a field, for showing it again.</summary>
    public string Typed(string key)
    {
        if (!_read.Contains(key, StringComparer.Ordinal))
        {
            _read.Add(key);
        }

        return query[key] is [{ } text, ..] ? Cut(text.Trim()) : "";
    }

    /// <summary>What is wrong with a field, or null.</summary>
    public string? ProblemOf(string key) => _problems.All.FirstOrDefault(problem => problem.Key == key).Message;

    public bool IsFilled(string key) => Typed(key).Length > 0;

    /// <summary>Tells something about a field.</summary>
    public void Tell(string key, string text, params object[] arguments) => _problems.Add(key, texts[text, arguments]);

    /// <summary>A number within limits; null when the field is empty, or holds none, which is then told.</summary>
    public decimal? Number(string key, decimal min, decimal max, bool isWhole, decimal scale = 1)
    {
        if (Take(key) is not { } text)
        {
            return null;
        }

        if (WrittenNumber.Read(text) is not { } written)
        {
            Tell(key, "Number.None");
        }
        else if (isWhole && written != decimal.Truncate(written))
        {
            Tell(key, "Number.Whole");
        }
        else if (!WrittenNumber.IsShort(written))
        {
            Tell(key, "Number.Decimals", WrittenNumber.MostDecimals);
        }
        else if (written < min * scale || written > max * scale)
        {
            Tell(key, "Number.OutOfRange", CalculatorTextExtensions.Number(min * scale), CalculatorTextExtensions.Number(max * scale));
        }
        else
        {
            return written / scale;
        }

        return null;
    }

    /// <summary>A day; null when the field is empty, or holds none, which is then told.</summary>
    public DateOnly? Day(string key)
    {
        if (Take(key) is not { } text)
        {
            return null;
        }

        if (WrittenDay.Read(text) is not { } day)
        {
            Tell(key, "Day.None");
        }
        else if (!WrittenDay.IsSensible(day))
        {
            Tell(key, "Day.OutOfRange");
        }
        else
        {
            return day;
        }

        return null;
    }

    /// <summary>One of some words; the first of them when the field is empty or holds something else.</summary>
    public string Word(string key, IReadOnlyList<string> words) => Take(key) is { } typed && words.Contains(typed, StringComparer.Ordinal) ? typed : words[0];

    // Null for an empty field, and for one that cannot be read as it came, which is then told.
    private string? Take(string key)
    {
        var typed = Typed(key);
        if (query[key].Count > 1)
        {
            Tell(key, "Field.Twice");
        }
        else if (query[key].ToString().Trim().Length > Longest)
        {
            Tell(key, "Field.TooLong", Longest);
        }
        else if (typed.Length > 0)
        {
            return typed;
        }

        return null;
    }

    private static string Cut(string text) => text.Length > Longest ? text[..Longest] : text;
}
