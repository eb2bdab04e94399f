using System.Text.Json;
using System.Text.RegularExpressions;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Reading;

/// <summary>What a JSON reader found wrong, in its own English words, as sentences that can be told in another language.</summary>
internal static partial class JsonFault
{
    /// <summary>The reader's sentence without its count of lines and bytes: the problem has a place of its own.</summary>
    public static RecipeText Of(JsonException broken)
    {
        var tail = broken.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = tail < 0 ? broken.Message : broken.Message[..tail];
        var found = Found().Match(message) is { Success: true } match ? match.Groups["found"].Value : "";
        RecipeText[] known =
        [
            $"'{found}' is an invalid start of a value.",
            $"'{found}' is an invalid start of a property name. Expected a '\"'.",
            $"'{found}' is invalid after a value. Expected either ',', '}}', or ']'.",
            $"'{found}' is invalid after a property name. Expected a ':'.",
            $"'{found}' is invalid after a single JSON value. Expected end of data.",
            $"'{found}' is invalid without a matching open.",
            $"'{found}' is invalid within a JSON string. The string should be correctly escaped.",
            $"'{found}' is an invalid escapable character within a JSON string. The string should be correctly escaped.",
            $"'{found}' is not a hex digit following '\\u' within a JSON string. The string should be correctly escaped.",
            $"'{found}' is an invalid JSON literal. Expected the literal 'true'.",
            $"'{found}' is an invalid JSON literal. Expected the literal 'false'.",
            $"'{found}' is an invalid JSON literal. Expected the literal 'null'.",
            $"Expected end of string, but instead reached end of data.",
            $"'{found}' is an invalid end of a number. Expected a delimiter.",
            $"'{found}' is an invalid end of a number. Expected 'E' or 'e'.",
            $"'{found}' is invalid within a number, immediately after a decimal point ('.'). Expected a digit ('0'-'9').",
            $"'{found}' is invalid within a number, immediately after a sign character ('+' or '-'). Expected a digit ('0'-'9').",
            $"Expected a digit ('0'-'9'), but instead reached end of data.",
            $"Invalid leading zero before '{found}'.",
            $"Expected end of comment, but instead reached end of data.",
            $"Expected a value, but instead reached end of data.",
            $"Expected start of a property name or value, but instead reached end of data.",
            $"The maximum configured depth of {found} has been exceeded. Cannot read next JSON object.",
            $"The maximum configured depth of {found} has been exceeded. Cannot read next JSON array.",
            $"Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed.",
            $"The input does not contain any JSON tokens. Expected the input to start with a valid JSON token, when isFinalBlock is true.",
        ];
        return Array.Find(known, sentence => sentence.ToString() == message) ?? (RecipeText)$"{message}";
    }

    [GeneratedRegex(
        "^'(?<found>.+)' is |^Invalid leading zero before '(?<found>.+)'[.]$|depth of (?<found>[0-9]+) has",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Found();
}
