using Microsoft.AspNetCore.Mvc.Filters;

namespace HousingFirst.Platform.Web;

/// <summary>Prepares the frame before a page's result is rendered, so that a layout awaits nothing.</summary>
internal sealed class PreparePageFrame(PageFrame frame) : IAsyncResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(next);
        await frame.PrepareAsync(context.HttpContext.RequestAborted);
        await next();
    }
}
