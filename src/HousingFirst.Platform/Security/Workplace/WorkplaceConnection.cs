using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Authentication;
using HousingFirst.Sdk.Security.Workplace;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security.Workplace;

/// <summary>
/// Asks providers: bounded in time and size, without cookies, following no redirect. Where a name leads to is looked at when the connection is
/// made, so that a name which answers differently the second time leads nowhere else.
/// </summary>
internal sealed class WorkplaceConnection : IDisposable
{
    private const int MaxBytes = 256 * 1024;

    private readonly WorkplaceAddress _addresses;
    private readonly WorkplaceOptions _options;
    private readonly HttpClient _http;

    public WorkplaceConnection(WorkplaceAddress addresses, IOptions<WorkplaceOptions> options)
    {
        _addresses = addresses;
        _options = options.Value;
        _http = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // A proxy would look names up by itself.
            UseProxy = false,
            ConnectCallback = ConnectAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = _options.Patience,
            MaxResponseContentBufferSize = MaxBytes,
        };
    }

    public Task<WorkplaceAnswer> GetAsync(Uri address, CancellationToken cancellationToken) =>
        SendAsync(new(HttpMethod.Get, address), cancellationToken);

    /// <param name="address">Where the form goes to.</param>
    /// <param name="form">Its fields.</param>
    /// <param name="who">Name and secret of the client, or null where they stand in the form.</param>
    /// <param name="cancellationToken">Cancels the request.</param>
    public Task<WorkplaceAnswer> PostAsync(
        Uri address, IEnumerable<KeyValuePair<string, string>> form, AuthenticationHeaderValue? who, CancellationToken cancellationToken) =>
        SendAsync(new(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form), Headers = { Authorization = who } }, cancellationToken);

    public void Dispose() => _http.Dispose();

    private async Task<WorkplaceAnswer> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using (request)
        {
            request.Headers.Accept.ParseAdd("application/json");
            try
            {
                using var response = await _http.SendAsync(request, cancellationToken);
                var text = await response.Content.ReadAsStringAsync(cancellationToken);
                return response switch
                {
                    { IsSuccessStatusCode: true } => new(text, null),
                    { StatusCode: >= HttpStatusCode.MultipleChoices and < HttpStatusCode.BadRequest } =>
                        WorkplaceAnswer.Of(WorkplaceProblem.Redirected),
                    _ => WorkplaceAnswer.Of(WorkplaceProblem.Status, $"{(int)response.StatusCode}"),
                };
            }
            catch (HttpRequestException failure)
            {
                return WorkplaceAnswer.Of(Explain(failure));
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                return WorkplaceAnswer.Of(WorkplaceProblem.TooSlow);
            }
            catch (InvalidOperationException)
            {
                // The charset that it names is none.
                return WorkplaceAnswer.Of(WorkplaceProblem.NotADocument);
            }
        }
    }

    private static WorkplaceProblem Explain(HttpRequestException failure) => failure switch
    {
        { InnerException: PrivateAddressException } => WorkplaceProblem.PrivateAddress,
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } }
            => WorkplaceProblem.NameUnknown,
        { InnerException: AuthenticationException } => WorkplaceProblem.CertificateRefused,
        { HttpRequestError: HttpRequestError.NameResolutionError } => WorkplaceProblem.NameUnknown,
        { HttpRequestError: HttpRequestError.SecureConnectionError } => WorkplaceProblem.CertificateRefused,
        { HttpRequestError: HttpRequestError.ConfigurationLimitExceeded } => WorkplaceProblem.TooLarge,
        _ => WorkplaceProblem.Unreachable,
    };

    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellationToken)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = await Dns.GetHostAddressesAsync(host, cancellationToken);
        var open = _addresses.IsOfThisMachine(host) || _options.PrivateHosts.Contains(host, StringComparer.OrdinalIgnoreCase)
            ? found
            : [.. found.Where(PublicNetwork.Includes)];
        if (open.Length == 0)
        {
            throw new PrivateAddressException();
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(open, port, cancellationToken);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
