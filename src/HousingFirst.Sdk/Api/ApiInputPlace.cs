namespace HousingFirst.Sdk.Api;

/// <summary>Where a call carries what it asks.</summary>
public enum ApiInputPlace
{
    /// <summary>In the address, behind the question mark.</summary>
    Query,

    /// <summary>In a body of JSON.</summary>
    Body,
}
