using System.Globalization;
using System.Net;
using System.Text;
using HousingFirst.Platform.Portals;
using HousingFirst.Platform.Recipes;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace HousingFirst.Platform.Setup;

/// <summary>
/// The one page of a host without portals: asks for the token, a title, a recipe and the first administrator, and composes the default
/// portal. The token in the form's body is also what keeps another site from posting it.
/// </summary>
internal sealed class SetupPage(SetupToken token, PortalComposer composer, IRecipeCatalog recipes, IStringLocalizer<SetupPage> texts)
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

    private async Task<string?> ComposeAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (!token.Matches(form["token"]))
        {
            return texts["TokenWrong"];
        }

        foreach (var field in new[] { "title", "recipe", "email", "password" })
        {
            if (string.IsNullOrWhiteSpace(form[field]))
            {
                return texts["FieldMissing", texts[field]];
            }
        }

        var outcome = await composer.CreateAsync(
            new(PortalRecord.DefaultName, form["recipe"]!, null, null, form["title"], new(form["email"]!, form["password"]!)), cancellationToken);
        return outcome.Problem?.Message;
    }

    private async Task<string> RenderAsync(IFormCollection form, string? problem, CancellationToken cancellationToken)
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
            .Replace("{problem}", problem is null ? "" : $"<p role=\"alert\" class=\"problem\">{WebUtility.HtmlEncode(problem)}</p>")
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

    private static string ReadTemplate()
    {
        using var stream = typeof(SetupPage).Assembly.GetManifestResourceStream("Setup/setup-page.html")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
