using System.Text.RegularExpressions;

namespace HousingFirst.ContractTests;

/// <summary>
/// A form with an address of its own gets no token by itself, and every post of it would be refused; tests that take the token from
/// elsewhere on the page would not see it. What is wrong with a form is told in one way.
/// </summary>
public sealed partial class FormTests
{
    [Fact]
    public void Forms_ThatPostToAnAddress_SayWhetherTheyCarryTheToken()
    {
        var forms = Views()
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(form => $"{Path.GetFileName(file)}: {form.Value}"))
            .Where(form => form.Contains("method=\"post\"", StringComparison.Ordinal) && form.Contains(" action=", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(forms);
        Assert.DoesNotContain(forms, form => !form.Contains(" asp-antiforgery=", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_ThatAskForSomething_SayWhatIsWrongInTheOneSummary()
    {
        var parts = Views().ToLookup(file => Path.GetFileNameWithoutExtension(file), File.ReadAllText);
        var asking = Views()
            .Where(file => File.ReadAllText(file).StartsWith("@page", StringComparison.Ordinal))
            .Select(file => (Page: Path.GetFileName(file), Text: WithParts(File.ReadAllText(file), parts, [])))
            .Where(page => Whole().Matches(page.Text).Any(form => Asks().IsMatch(WithParts(form.Value, parts, []))))
            .ToList();

        Assert.Contains(asking, page => page.Page == "SignIn.cshtml");
        Assert.Equal([], asking.Where(page => !page.Text.Contains("<hf-error-summary", StringComparison.Ordinal)).Select(page => page.Page));
    }

    [Fact]
    public void Pages_ThatAskForAPassword_SayThatTheyHoldSecrets()
    {
        var asking = Views().Where(file => File.ReadAllText(file).Contains("type=\"password\"", StringComparison.Ordinal)).ToList();

        Assert.Contains(asking, file => Path.GetFileName(file) == "Confirm.cshtml");
        Assert.Equal([], asking.Where(file => !File.ReadAllText(file + ".cs").Contains("[HoldsSecrets]", StringComparison.Ordinal)).Select(Path.GetFileName));
    }

    [Fact]
    public void Views_HaveNoSummaryOfTheirOwn() => Assert.DoesNotContain(
        Views(), file => File.ReadAllText(file).Contains("ds-error-summary", StringComparison.Ordinal));

    private static IEnumerable<string> Views() =>
        Directory.EnumerateFiles(Path.Combine(Modules.Root(), "src"), "*.cshtml", SearchOption.AllDirectories);

    // A page with all that it takes in, once each. Two modules may name a part alike: then both count.
    private static string WithParts(string text, ILookup<string, string> parts, HashSet<string> taken) => text + string.Concat(
        Part().Matches(text).Select(part => part.Groups[1].Value[(part.Groups[1].Value.LastIndexOf('/') + 1)..])
            .Where(taken.Add)
            .SelectMany(name => parts[name].Select(part => WithParts(part, parts, taken)).ToList()));

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();

    [GeneratedRegex("<form[^>]*method=\"post\".*?</form>", RegexOptions.Singleline)]
    private static partial Regex Whole();

    // What somebody fills in, that is: a button alone cannot be wrong.
    [GeneratedRegex("<(hf-field|hf-edit-input|textarea|select)\\b|<input (?![^>]*type=\"hidden\")")]
    private static partial Regex Asks();

    [GeneratedRegex("<partial name=\"([^\"@]+)\"")]
    private static partial Regex Part();
}
