namespace HousingFirst.Sdk.Caching;

/// <summary>
/// Lets the answer of a page or endpoint be kept for readers who are not signed in, for as long as the portal's versions stay as they
/// were when the request began. Only GET with status 200 is kept. The page holds no form that posts: its token would keep it out.
/// </summary>
/// <param name="queryKeys">Query keys that the answer depends on; others are ignored.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class CacheForReadersAttribute(params string[] queryKeys) : Attribute
{
    /// <summary>Query keys that the answer depends on.</summary>
    public string[] QueryKeys { get; } = queryKeys;
}
