using System.Text.Json.Serialization;
using HousingFirst.Manuals.Editions;
using HousingFirst.Sdk.Content;
using HousingFirst.Training.Courses;
using HousingFirst.Training.Includes;

namespace HousingFirst.Training.Content;

/// <summary>What a course says about itself. Its modules stand beside it, in the bag <see cref="CourseItem.Modules"/>.</summary>
internal sealed class CoursePart : ContentPart
{
    /// <summary>Its address: <c>/kurser/{id}</c>.</summary>
    public string CourseId { get; set; } = "";

    public string Lead { get; set; } = "";

    public string Language { get; set; } = "da";

    public string? Method { get; set; }

    [JsonConverter(typeof(WordConverter<CourseKind>))]
    public CourseKind Kind { get; set; }

    [JsonConverter(typeof(EditionNumberConverter))]
    public EditionNumber Version { get; set; } = new(2000, 1); // the lowest that can be read; a new course is given its own

    public DateOnly Published { get; set; }

    public DateOnly Reviewed { get; set; }

    public DateOnly NextReview { get; set; }

    public string Owner { get; set; } = "";

    /// <summary>Whom it is for, in words. Who may see it is <c>AudiencePart</c>'s business.</summary>
    public string Target { get; set; } = "";

    public string? Requires { get; set; }

    public ParticipantRange Participants { get; set; } = new(0, 0);

    public CourseDuration Duration { get; set; } = new(0, 0, 0);

    [JsonConverter(typeof(WordConverter<CertificateKind>))]
    public CertificateKind? Certificate { get; set; }

    public List<CourseGoal> Goals { get; set; } = [];

    public List<PracticeTask> Practice { get; set; } = [];

    public List<string> Sources { get; set; } = [];

    /// <summary>Who may read the lessons, in the written form of an audience.</summary>
    public string Material { get; set; } = "everybody";

    /// <summary>Lower stands first in the catalogue; those that are alike stand by title.</summary>
    public int Order { get; set; }

    /// <summary>The template that the copy was taken from; null when the portal wrote the course itself.</summary>
    public TemplateStamp? Template { get; set; }

    /// <summary>The sections that the lessons stand on.</summary>
    public List<SectionPin> Pins { get; set; } = [];
}
