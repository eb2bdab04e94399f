using System.Text.Json.Serialization;

namespace HousingFirst.Sdk.Time;

/// <summary>Days on which Danish offices are often closed although they are no public holidays.</summary>
[Flags]
[JsonConverter(typeof(JsonStringEnumConverter<ClosedDays>))]
public enum ClosedDays
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>5 June.</summary>
    ConstitutionDay = 1,

    /// <summary>24 December.</summary>
    ChristmasEve = 2,

    /// <summary>31 December.</summary>
    NewYearsEve = 4,

    /// <summary>The Friday after Ascension Day.</summary>
    FridayAfterAscension = 8,
}
