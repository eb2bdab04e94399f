using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using HousingFirst.Sdk.Portals;
using HousingFirst.Sdk.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace HousingFirst.Platform.Security;

/// <summary>
/// How often one network address may post a secret to one portal. Addresses are counted in a fixed number of buckets, so that a
/// sender with many addresses costs no memory.
/// </summary>
internal sealed class SecretsLimit(ICurrentPortal current, IOptions<SecurityOptions> options) : IConfigureOptions<RateLimiterOptions>
{
    private const int Buckets = 16_384;
    private const int StepsAMinute = 12;

    public void Configure(RateLimiterOptions limiter)
    {
        ArgumentNullException.ThrowIfNull(limiter);
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = static (rejected, _) =>
        {
            if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            {
                rejected.HttpContext.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            }

            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(RateLimits.Secrets, context => HttpMethods.IsPost(context.Request.Method)
            ? RateLimitPartition.GetTokenBucketLimiter(Bucket(current.Portal.Name, context.Connection.RemoteIpAddress), Limiter)
            : RateLimitPartition.GetNoLimiter(-1));
    }

    // HashCode is seeded anew in each process, so nobody can choose whom to share a bucket with.
    private static int Bucket(string portal, IPAddress? address)
    {
        var hash = new HashCode();
        hash.Add(portal, StringComparer.Ordinal);
        hash.AddBytes(SenderNetwork.Of(address));
        return (int)((uint)hash.ToHashCode() % Buckets);
    }

    private TokenBucketRateLimiterOptions Limiter(int bucket) => new()
    {
        TokenLimit = options.Value.SecretsPerMinute,
        TokensPerPeriod = Math.Max(1, options.Value.SecretsPerMinute / StepsAMinute),
        ReplenishmentPeriod = TimeSpan.FromMinutes(1) / Math.Min(options.Value.SecretsPerMinute, StepsAMinute),
        QueueLimit = 0,
    };
}
