using HousingFirst.Platform.Portals;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HousingFirst.Platform.Web;

/// <summary>What is answered instead of a page: in the portal's brand where there is a portal, as problem details to programs.</summary>
internal static class ErrorPageExtensions
{
    private const string ErrorPath = "/_error/{0}";

    /// <summary>The outermost net: a fault in finding the portal, or in the error page itself, is still a page without details.</summary>
    public static void UsePlainErrors(this WebApplication app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
#pragma warning disable CA1031 // The border of the process: no exception's text reaches a reader.
        catch (Exception exception) when (!context.Response.HasStarted && exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            HostLog.Unhandled(app.Logger, exception);
            await context.RequestServices.GetRequiredService<PlainPages>().WriteAsync(context, StatusCodes.Status500InternalServerError);
        }
    });

    /// <summary>Errors inside a portal.</summary>
    public static void UsePortalErrors(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/_error/500", CreateScopeForErrors = false });
        app.UseWhen(context => context.Request.IsOfProgram(), api => api.UseStatusCodePages());
        app.UseWhen(context => !context.Request.IsOfProgram(), pages => pages.UseStatusCodePagesWithReExecute(ErrorPath));
    }
}
