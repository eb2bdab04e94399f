using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
using System.Data.Common;
using System.Reflection;
using HousingFirst.Sdk.Documents;

namespace HousingFirst.Platform.Documents.Indexes;

/// <summary>A column of an index table: a property of the row, or what the store computes from one.</summary>
internal sealed class IndexColumn
{
    // Finer than a microsecond is lost in PostgreSQL, so it is left out on both.
    private const long TicksKept = TimeSpan.TicksPerMicrosecond;

    private static readonly FrozenSet<Type> Supported = FrozenSet.Create(
        typeof(string), typeof(int), typeof(long), typeof(double), typeof(bool), typeof(DateOnly), typeof(DateTime), typeof(Guid));

    private readonly PropertyInfo _property;
    private readonly Func<string, string>? _compute;
    private readonly Func<DbDataReader, int, object> _read;

    private IndexColumn(PropertyInfo property, string name, bool isNullable, int? maxLength, Func<string, string>? compute)
    {
        _property = property;
        _compute = compute;
        Name = name;
        IsNullable = isNullable;
        MaxLength = maxLength;
        StoredType = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        _read = ReaderOf(StoredType);
    }

    public string Name { get; }

    /// <summary>The property's type without its nullability.</summary>
    public Type StoredType { get; }

    public bool IsNullable { get; }

    public int? MaxLength { get; }

    /// <summary>True when no property of the row holds the value.</summary>
    public bool IsComputed => _compute is not null;

    public static string SortKeyOf(string property) => property + "SortKey";

    public static string FoldedOf(string property) => property + "Folded";

    public static IEnumerable<IndexColumn> Of(PropertyInfo property, IReadOnlyList<Attribute> attributes, NullabilityInfoContext nullability)
    {
        var underlying = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (!Supported.Contains(underlying) && !underlying.IsEnum)
        {
            throw new InvalidOperationException($"{property.DeclaringType}.{property.Name}: an index cannot hold {underlying.Name}.");
        }

        var isNullable = nullability.Create(property).ReadState != NullabilityState.NotNull;
        var maxLength = attributes.OfType<MaxLengthAttribute>().FirstOrDefault()?.Length;
        yield return new(property, property.Name, isNullable, maxLength, null);
        if (attributes.OfType<DanishSortKeyAttribute>().Any())
        {
            yield return new(property, SortKeyOf(property.Name), isNullable, null, DanishText.SortKey);
        }

        if (attributes.OfType<FoldedAttribute>().Any())
        {
            yield return new(property, FoldedOf(property.Name), isNullable, null, DanishText.Fold);
        }
    }

    /// <summary>What the database gets for a row.</summary>
    public object? ValueOf(object row) => _property.GetValue(row) switch
    {
        string text when _compute is not null => _compute(text),
        var value => ToDatabase(value),
    };

    /// <summary>A value as both databases keep it.</summary>
    public static object? ToDatabase(object? value) => value switch
    {
        string text => DanishText.Clean(text),
        DateTime { Kind: DateTimeKind.Utc } instant => Truncate(instant),
        DateTime => throw new InvalidOperationException("An instant in an index must be in UTC."),
        DateTimeOffset instant => Truncate(instant.UtcDateTime),
        Enum name => Convert.ChangeType(name, Enum.GetUnderlyingType(name.GetType()), null),
        _ => value,
    };

    /// <summary>The property's value, read from a column of a result.</summary>
    public object? FromDatabase(DbDataReader reader, int ordinal) => reader.IsDBNull(ordinal) ? null : _read(reader, ordinal);

    private static DateTime Truncate(DateTime instant) => instant.AddTicks(-(instant.Ticks % TicksKept));

    public override string ToString() => $"{Name} {StoredType} {IsNullable} {MaxLength}";

    private static Func<DbDataReader, int, object> ReaderOf(Type type)
    {
        if (type.IsEnum)
        {
            return (reader, ordinal) => Enum.ToObject(type, reader.GetInt64(ordinal));
        }

        return type switch
        {
            _ when type == typeof(string) => static (reader, ordinal) => reader.GetString(ordinal),
            _ when type == typeof(int) => static (reader, ordinal) => reader.GetInt32(ordinal),
            _ when type == typeof(long) => static (reader, ordinal) => reader.GetInt64(ordinal),
            _ when type == typeof(double) => static (reader, ordinal) => reader.GetDouble(ordinal),
            _ when type == typeof(bool) => static (reader, ordinal) => reader.GetBoolean(ordinal),
            _ when type == typeof(Guid) => static (reader, ordinal) => reader.GetGuid(ordinal),
            _ when type == typeof(DateOnly) => static (reader, ordinal) => reader.GetFieldValue<DateOnly>(ordinal),
            _ => static (reader, ordinal) => DateTime.SpecifyKind(reader.GetDateTime(ordinal), DateTimeKind.Utc),
        };
    }
}
