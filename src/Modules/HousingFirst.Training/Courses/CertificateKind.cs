namespace HousingFirst.Training.Courses;

/// <summary>What a course ends with.</summary>
internal enum CertificateKind
{
    Attendance,
    Method,
    TrainerLicence,
    Update,
}
