using System.Text.RegularExpressions;

namespace HousingFirst.ContractTests;

/// <summary>
/// A form with an address of its own gets no token by itself, and every post of it would be refused; tests that take the token from
/// elsewhere on the page would not see it.
/// </summary>
public sealed partial class FormTests
{
    [Fact]
    public void Forms_ThatPostToAnAddress_SayWhetherTheyCarryTheToken()
    {
        var forms = Directory.EnumerateFiles(Path.Combine(Modules.Root(), "src"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(form => $"{Path.GetFileName(file)}: {form.Value}"))
            .Where(form => form.Contains("method=\"post\"", StringComparison.Ordinal) && form.Contains(" action=", StringComparison.Ordinal))
            .ToList();

        Assert.NotEmpty(forms);
        Assert.DoesNotContain(forms, form => !form.Contains(" asp-antiforgery=", StringComparison.Ordinal));
    }

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();
}
