namespace HousingFirst.Sdk.Api;

/// <summary>What a key of a call holds.</summary>
public enum ApiFieldKind
{
    /// <summary>Text, or one of some words.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number without decimals.</summary>
    WholeNumber,

    /// <summary>A day, written <c>2026-11-30</c>.</summary>
    Day,

    /// <summary>A list of objects.</summary>
    List,
}
