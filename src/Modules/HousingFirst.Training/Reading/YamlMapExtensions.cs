using System.Globalization;
using HousingFirst.Manuals.Links;
using HousingFirst.Manuals.Reading;

namespace HousingFirst.Training.Reading;

/// <summary>Values that courses have and manuals do not.</summary>
internal static class YamlMapExtensions
{
    /// <summary>A word of a list that must be there.</summary>
    public static T Word<T>(this YamlMap map, string key, IReadOnlyDictionary<string, T> words)
        where T : struct => map.Text(key).Length == 0 ? default : map.OptionalWord(key, words) ?? default;

    /// <summary>A whole number of at least 1 that must be there.</summary>
    public static int PositiveNumber(this YamlMap map, string key, ProblemList problems)
    {
        if (map.Text(key).Length == 0 || map.OptionalInteger(key) is not { } number)
        {
            return 0;
        }

        if (number < 1)
        {
            problems.Error(
                ProblemKind.WrongValue, map.LineOf(key), $"\"{key}\" is {number.ToString(CultureInfo.InvariantCulture)}.", "Write a number of at least 1.");
        }

        return number;
    }

    /// <summary>A section or box of a manual; told where it is none.</summary>
    public static SectionReference? OptionalSection(this YamlMap map, string key, ProblemList problems)
    {
        if (map.Optional(key) is not { } text)
        {
            return null;
        }

        if (SectionReference.TryParse(text, out var section))
        {
            return section;
        }

        problems.Error(ProblemKind.BrokenLink, map.LineOf(key), $"\"{text}\" is no section.", "Write manual and id, e.g. cti#faseplanen-kort.");
        return null;
    }
}
