namespace HousingFirst.Sdk.Api;

/// <summary>What an endpoint takes; stands among its metadata.</summary>
/// <param name="Place">Where it is carried.</param>
/// <param name="Fields">
/// The keys, asked for with the services of the request that reads the description: keys that are data of a module are read from that data.
/// </param>
public sealed record ApiInput(ApiInputPlace Place, Func<IServiceProvider, IReadOnlyList<ApiField>> Fields);
