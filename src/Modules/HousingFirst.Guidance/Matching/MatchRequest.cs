using System.Text.Json;
using HousingFirst.Sdk.Api;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Guidance.Matching;

/// <summary>What a program sent: answers, or what is wrong with them, by key. Prints nothing of itself.</summary>
/// <param name="Answers">The answers.</param>
/// <param name="Problems">What is wrong, by the key as it was written.</param>
internal sealed record MatchRequest(MatchAnswers Answers, InputProblems Problems)
{
    public static MatchRequest Read(MatchEdition edition, JsonElement body, IStringLocalizer<MatchTexts> texts)
    {
        var answers = MatchAnswers.None;
        InputProblems problems = new();
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var property in body.EnumerateObject())
        {
            if (!seen.Add(property.Name))
            {
                problems.Add(property.Name, texts["Api.Twice"]);
            }
            else if (edition.Question(property.Name) is not { } question)
            {
                problems.Add(property.Name, texts["Api.UnknownKey", string.Join(", ", edition.Questions.Select(known => known.Id))]);
            }
            else if (property.Value.ValueKind == JsonValueKind.String && property.Value.GetString() is { } choice && question.Has(choice))
            {
                answers = answers.With(question.Id, choice);
            }
            else if (property.Value.ValueKind != JsonValueKind.Null)
            {
                problems.Add(property.Name, Say(question, property.Value, texts));
            }
        }

        return new(answers, problems);
    }

    /// <summary>Prints nothing of it.</summary>
    public override string ToString() => nameof(MatchRequest);

    private static string Say(MatchQuestion question, JsonElement value, IStringLocalizer<MatchTexts> texts) => value.ValueKind == JsonValueKind.String
        ? texts["Api.UnknownValue", string.Join(", ", question.Choices.Select(choice => choice.Id).Append(MatchAnswers.Unknown))]
        : texts["Api.NotText"];
}
