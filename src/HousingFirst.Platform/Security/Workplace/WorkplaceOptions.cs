namespace HousingFirst.Platform.Security.Workplace;

/// <summary>What whoever runs the host says of workplaces' providers: section <c>HousingFirst:Workplace</c>.</summary>
internal sealed record WorkplaceOptions
{
    public const string Section = "HousingFirst:Workplace";

    /// <summary>Host names that may lead into the host's own network, where a provider stands there.</summary>
    public IReadOnlyList<string> PrivateHosts { get; init; } = [];

    /// <summary>How long a provider may take to answer.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(5);
}
