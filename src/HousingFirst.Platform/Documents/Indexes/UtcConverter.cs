using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>Instants as both databases keep them: in UTC, to the microsecond.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    instant => IndexColumn.Truncate(instant),
    stored => DateTime.SpecifyKind(stored, DateTimeKind.Utc));
