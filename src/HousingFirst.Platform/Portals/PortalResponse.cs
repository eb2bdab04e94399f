using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace HousingFirst.Platform.Portals;

/// <summary>
/// A portal's answer. What is left to do as the headers go out, such as sealing a renewed cookie, is done inside the portal: of an answer
/// without a body, a redirect for one, the headers go when the request has left it.
/// </summary>
internal sealed class PortalResponse(IHttpResponseFeature inner, Func<IDisposable> enter) : IHttpResponseFeature
{
    public int StatusCode
    {
        get => inner.StatusCode;
        set => inner.StatusCode = value;
    }

    public string? ReasonPhrase
    {
        get => inner.ReasonPhrase;
        set => inner.ReasonPhrase = value;
    }

    public IHeaderDictionary Headers
    {
        get => inner.Headers;
        set => inner.Headers = value;
    }

    [Obsolete("As the interface has it: bodies are written by IHttpResponseBodyFeature.")]
    public Stream Body
    {
        get => inner.Body;
        set => inner.Body = value;
    }

    public bool HasStarted => inner.HasStarted;

    public void OnStarting(Func<object, Task> callback, object state) => inner.OnStarting(Inside(callback), state);

    public void OnCompleted(Func<object, Task> callback, object state) => inner.OnCompleted(Inside(callback), state);

    private Func<object, Task> Inside(Func<object, Task> callback) => async state =>
    {
        using (enter())
        {
            await callback(state);
        }
    };
}
