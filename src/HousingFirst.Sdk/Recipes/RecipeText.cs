using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using HousingFirst.Sdk.Content;

namespace HousingFirst.Sdk.Recipes;

/// <summary>
/// A sentence that the run of a recipe says, in English as the code writes it, with what it names kept apart, so that a person can be told the
/// same in the portal's language. It is written as an interpolated string, <c>report.Error($"There is no theme {id}.", at)</c>, also where it names
/// nothing; a text that was put together before is refused by the compiler, because nobody could have translated it. Its Danish stands in the
/// assembly's <c>Resources/RecipeTexts.resx</c> under <see cref="Sentence"/>, and <see cref="IRecipeTexts"/> finds it.
/// </summary>
[InterpolatedStringHandler]
public sealed class RecipeText : IEquatable<RecipeText>
{
    private readonly StringBuilder _sentence;
    private readonly List<object> _arguments;

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Characters of the sentence itself.</param>
    /// <param name="formattedCount">How many things it names.</param>
    public RecipeText(int literalLength, int formattedCount)
    {
        _sentence = new(literalLength + (formattedCount * 3));
        _arguments = new(formattedCount);
    }

    /// <summary>The sentence with a numbered place for each thing that it names, as <see cref="string.Format(string, object[])"/> takes it.</summary>
    public string Sentence => _sentence.ToString();

    /// <summary>What it names, in the order of the places: texts, whole numbers, and sentences that are told in the same language.</summary>
    public IReadOnlyList<object> Arguments => _arguments;

    /// <summary>
    /// The rule of a <see cref="ContentProblem"/>, whose words stand in the modules' <c>ModuleTexts</c>; null for a sentence of recipes.
    /// </summary>
    public string? Code { get; private init; }

    /// <summary>What is told of an item that cannot be written.</summary>
    public static RecipeText Of(ContentProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        RecipeText text = new(problem.Message.Length, problem.Arguments.Count) { Code = problem.Code };
        text.AppendLiteral(problem.Message);
        text._arguments.AddRange(problem.Arguments);
        return text;
    }

    /// <summary>Called by the compiler.</summary>
    public void AppendLiteral(string literal)
    {
        ArgumentNullException.ThrowIfNull(literal);
        _sentence.Append(literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
    }

    /// <summary>Called by the compiler: a text that stays as it is in every language, such as an id.</summary>
    public void AppendFormatted(string? argument) => AppendArgument(argument ?? "");

    /// <summary>Called by the compiler: a character, which without this would be told as its number.</summary>
    public void AppendFormatted(char argument) => AppendArgument(argument.ToString());

    /// <summary>Called by the compiler: a number.</summary>
    public void AppendFormatted(long argument) => AppendArgument(argument);

    /// <summary>Called by the compiler: a sentence, or a part of one, inside this one.</summary>
    public void AppendFormatted(RecipeText argument)
    {
        ArgumentNullException.ThrowIfNull(argument);
        AppendArgument(argument);
    }

    /// <inheritdoc/>
    public bool Equals(RecipeText? other) =>
        other is not null && Code == other.Code && _sentence.Equals(other._sentence) && _arguments.SequenceEqual(other._arguments);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RecipeText);

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The English, for terminals, logs and programs.</summary>
    public override string ToString() => string.Format(CultureInfo.InvariantCulture, Sentence, [.. _arguments]);

    private void AppendArgument(object argument)
    {
        _sentence.Append(CultureInfo.InvariantCulture, $"{{{_arguments.Count}}}");
        _arguments.Add(argument);
    }
}
