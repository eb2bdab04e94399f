using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>How far a version of a chapter has come.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChapterState>))]
internal enum ChapterState
{
    /// <summary>Somebody writes it.</summary>
    Draft,

    /// <summary>Others read it before readers do.</summary>
    InReview,

    /// <summary>One of them wants something else.</summary>
    ChangesRequested,

    /// <summary>Enough others have said yes; it waits for the next edition.</summary>
    Approved,

    /// <summary>Readers read it.</summary>
    Published,

    /// <summary>Readers read it, and it has to be held up against its sources again.</summary>
    DueForRevision,

    /// <summary>A newer version has taken its place.</summary>
    Superseded,

    /// <summary>Taken back from readers.</summary>
    Withdrawn,
    /// <summary>Put away before readers met it.</summary>
    Discarded,
}
