using System.Text;
using System.Text.RegularExpressions;
using HousingFirst.Platform.Scripting;
using HousingFirst.Sdk.Recipes;

namespace HousingFirst.Platform.Recipes.Expressions;

/// <summary>The <c>file</c> engine: <c>text('path')</c> and <c>base64('path')</c>, nothing else.</summary>
internal sealed partial class FileExpressions(IRecipeFiles files)
{
    public async Task<ExpressionResult> EvaluateAsync(
        string expression, string call, TextBudget budget, CancellationToken cancellationToken)
    {
        if (budget.IsSpent)
        {
            return TextBudget.Refuse(expression);
        }

        var match = Form().Match(call);
        if (!match.Success)
        {
            return ExpressionResult.Error(
                expression, $"The file expression cannot be read.", $"Write [file:text('path')] or [file:base64('path')].");
        }

        var path = match.Groups["path"].Value;
        await using var file = await files.OpenAsync(path, cancellationToken);
        if (!file.IsFound)
        {
            return file.Problem switch
            {
                RecipeFileProblem.Missing => ExpressionResult.Unsupported(
                    "", $"The file \"{path}\" is missing.", $"Put it beside the recipe; left out, the text is empty."),
                RecipeFileProblem.TooLarge => ExpressionResult.Error(expression, $"The file \"{path}\" is too large.", null),
                _ => ExpressionResult.Error(
                    expression, $"The path \"{path}\" is refused.", $"Use a path below the recipe's folder, with forward slashes."),
            };
        }

        var isText = match.Groups["how"].Value is "text";
        var most = isText ? ScriptLimits.Default.TextLength : ScriptLimits.Default.TextLength / 4 * 3;
        var bytes = new byte[file.Content.CanSeek ? Math.Min(file.Content.Length, most) + 1 : most + 1];
        var length = await file.Content.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancellationToken);
        if (length > most)
        {
            return ExpressionResult.Error(expression, $"The file \"{path}\" has more than {most} bytes.", null);
        }

        budget.Spend(length);
        return ExpressionResult.Of(isText ? TextOf(bytes.AsSpan(0, length)) : Convert.ToBase64String(bytes, 0, length));
    }

    private static string TextOf(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);

    [GeneratedRegex(@"^\s*(?<how>text|base64)\('(?<path>[^']*)'\)\s*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Form();
}
