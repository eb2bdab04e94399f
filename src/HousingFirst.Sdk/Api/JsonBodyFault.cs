using Microsoft.AspNetCore.Http;

namespace HousingFirst.Sdk.Api;

/// <summary>What is wrong with a body.</summary>
public enum JsonBodyFault
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>It says that it is something else than JSON; or it says nothing.</summary>
    NotJson = StatusCodes.Status415UnsupportedMediaType,

    /// <summary>It is longer than it may be.</summary>
    TooLong = StatusCodes.Status413PayloadTooLarge,

    /// <summary>It is no JSON, or no object.</summary>
    NoObject = StatusCodes.Status400BadRequest,
}
