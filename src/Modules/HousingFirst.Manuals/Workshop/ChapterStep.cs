using System.Text.Json.Serialization;

namespace HousingFirst.Manuals.Workshop;

/// <summary>What can be done with a version of a chapter.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ChapterStep>))]
internal enum ChapterStep
{
    /// <summary>The writer asks others to read it.</summary>
    Submit,

    /// <summary>A reviewer wants something else.</summary>
    RequestChanges,

    /// <summary>A reviewer says yes.</summary>
    Approve,

    /// <summary>A new edition takes it to readers.</summary>
    Publish,

    /// <summary>Somebody, or the day, says that it has to be looked at again.</summary>
    Flag,

    /// <summary>A new version begins as a copy.</summary>
    StartRevision,

    /// <summary>It was held up against its sources, and stands.</summary>
    ConfirmUnchanged,

    /// <summary>A newer version takes its place; done by publishing that.</summary>
    Supersede,

    /// <summary>It is taken back.</summary>
    Withdraw,
    /// <summary>A draft that nobody wants is put away.</summary>
    Discard,
    /// <summary>A draft that was put away comes back.</summary>
    Restore,
}
