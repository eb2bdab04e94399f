using HousingFirst.Sdk.Media;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;

namespace HousingFirst.Contents.Files;

/// <summary>
/// Turns back a form that is larger than the host reads before any of it is read, to its own page, which says so. Reading it would end in an
/// error that tells nobody what to do.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class RefuseLargeUploadAttribute : Attribute, IAuthorizationFilter, IOrderedFilter
{
    /// <summary>Key of the query value that the page is asked with then.</summary>
    public const string Key = "forstor";

    // What stands around a file in a form.
    private const int Around = 64 * 1024;

    /// <summary>Before the form's token is looked for, which reads the form.</summary>
    public int Order => 0;

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var request = context.HttpContext.Request;
        var most = context.HttpContext.RequestServices.GetRequiredService<IMediaInspector>().MaxFileSize + Around;
        if (HttpMethods.IsPost(request.Method) && request.ContentLength > most)
        {
            context.Result = new RedirectResult($"{request.PathBase.Add(request.Path)}?{Key}=1");
        }
    }
}
