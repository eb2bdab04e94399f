using System.Globalization;
using System.Net;
using System.Text;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes;
using HousingFirst.Sdk.Recipes;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Setup;

/// <summary>
/// The one page of a host without portals: asks for the token, a title, a recipe and the first administrator, and composes the default
/// portal. The token in the form's body is also what keeps another site from posting it.
/// </summary>
internal sealed class SetupPage(
    SetupToken token, PortalComposer composer, IRecipeCatalog recipes, IRecipeTexts sentences, IStringLocalizer<SetupPage> texts)
{
    private static readonly string Template = ReadTemplate();

    public async Task AnswerAsync(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var form = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType
            ? await context.Request.ReadFormAsync(context.RequestAborted)
            : FormCollection.Empty;
        var problem = HttpMethods.IsPost(context.Request.Method) ? await ComposeAsync(form, context.RequestAborted) : null;
        if (HttpMethods.IsPost(context.Request.Method) && problem is null)
        {
            token.Close();
            context.Response.Redirect(context.Request.PathBase.Add("/"));
            return;
        }

        context.Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await context.Response.WriteAsync(await RenderAsync(form, problem, context.RequestAborted), context.RequestAborted);
    }

    private async Task<Refusal?> ComposeAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (!token.Matches(form["token"]))
        {
            return new([texts["TokenWrong"]], []);
        }

        foreach (var field in new[] { "title", "recipe", "email", "password" })
        {
            if (string.IsNullOrWhiteSpace(form[field]))
            {
                return new([texts["FieldMissing", texts[field]]], []);
            }
        }

        var outcome = await composer.CreateAsync(
            new(PortalRecord.DefaultName, form["recipe"]!, null, null, form["title"], new(form["email"]!, form["password"]!)) { By = PortalOrder.BySetup },
            cancellationToken);
        return outcome.Problem is null ? null : RefusalOf(outcome.Problem, outcome);
    }

    private Refusal RefusalOf(PortalProblem problem, ComposeOutcome outcome)
    {
        var inRecipe = (outcome.Recipe?.Problems ?? [])
            .Where(found => found.Severity != RecipeProblemSeverity.Warning).Select(Say).ToList();
        return outcome.Admin.IsEmpty
            ? new([texts["Refused"]], inRecipe.Count > 0 ? inRecipe : [new("", [new(problem.Code, problem.Message, resourceNotFound: true)])])
            : new([.. outcome.Admin.Select(Say)], []);
    }

    private string Say(AccountProblem problem) => problem switch
    {
        AccountProblem.PasswordTooShort { Length: var length } => texts[problem.Code, length],
        AccountProblem.PasswordTooLong { Length: var length } => texts[problem.Code, length],
        _ => texts[problem.Code],
    };

    private Reason Say(RecipeProblem problem)
    {
        var place = new RecipePlace(problem.File, problem.Line, problem.Column, problem.JsonPath);
        RecipeText[] said = problem.Remedy is { } remedy ? [problem.What, remedy] : [problem.What];
        return new($"{place} {problem.JsonPath}", [.. said.Select(sentences.Say)]);
    }

    private async Task<string> RenderAsync(IFormCollection form, Refusal? problem, CancellationToken cancellationToken)
    {
        var options = new StringBuilder();
        foreach (var recipe in (await recipes.ListAsync(cancellationToken)).Where(recipe => recipe.Reading.Recipe?.IsSetupRecipe == true))
        {
            var selected = form["recipe"] == recipe.Name ? " selected" : "";
            options.Append(
                CultureInfo.InvariantCulture,
                $"<option value=\"{WebUtility.HtmlEncode(recipe.Name)}\"{selected}>{WebUtility.HtmlEncode(recipe.Reading.Recipe!.DisplayName)}</option>");
        }

        var page = new StringBuilder(Template)
            .Replace("{problem}", problem is null ? "" : Render(problem))
            .Replace("{recipes}", options.ToString())
            .Replace("{value:title}", WebUtility.HtmlEncode(form["title"]))
            .Replace("{value:email}", WebUtility.HtmlEncode(form["email"]))
            .Replace("{value:token}", WebUtility.HtmlEncode(form["token"]));
        foreach (var key in new[] { "Heading", "Lead", "token", "tokenHint", "title", "recipe", "email", "password", "passwordHint", "Submit" })
        {
            page.Replace($"{{text:{key}}}", WebUtility.HtmlEncode(texts[key]));
        }

        return page.ToString();
    }

    private static string Render(Refusal problem)
    {
        var html = new StringBuilder("<div role=\"alert\" class=\"problem\">");
        foreach (var line in problem.Lines)
        {
            html.Append(CultureInfo.InvariantCulture, $"<p>{WebUtility.HtmlEncode(line)}</p>");
        }

        if (problem.Reasons.Count > 0)
        {
            html.Append("<ul>");
            foreach (var (place, said) in problem.Reasons)
            {
                var sentences = string.Join(' ', said.Select(text =>
                    $"<span{(text.ResourceNotFound ? " lang=\"en\"" : "")}>{WebUtility.HtmlEncode(text.Value)}</span>"));
                var code = place.Length == 0 ? "" : $"<br><code>{WebUtility.HtmlEncode(place)}</code>";
                html.Append(CultureInfo.InvariantCulture, $"<li>{sentences}{code}</li>");
            }

            html.Append("</ul>");
        }

        return html.Append("</div>").ToString();
    }

    private static string ReadTemplate()
    {
        using var stream = typeof(SetupPage).Assembly.GetManifestResourceStream("Setup/setup-page.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>Why there is no portal yet.</summary>
    /// <param name="Lines">In the page's language.</param>
    /// <param name="Reasons">What is wrong with the recipe, or what the host says.</param>
    private sealed record Refusal(IReadOnlyList<string> Lines, IReadOnlyList<Reason> Reasons);

    /// <summary>One thing that is in the way.</summary>
    /// <param name="Place">Where in the recipe; empty when it is not about a file.</param>
    /// <param name="Said">What it is and what to do; in English what has no words in the page's language.</param>
    private sealed record Reason(string Place, IReadOnlyList<LocalizedString> Said);
}
