using System.Collections.Frozen;
using System.ComponentModel.DataAnnotations;
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

    private IndexColumn(PropertyInfo property, string name, bool isNullable, int? maxLength, Func<string, string>? compute)
    {
        _property = property;
        _compute = compute;
        Name = name;
        IsNullable = isNullable;
        MaxLength = maxLength;
    }

    public string Name { get; }

    public Type Type => _property.PropertyType;

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
        string text => _compute is null ? DanishText.Clean(text) : _compute(text),
        DateTime { Kind: DateTimeKind.Utc } instant => Truncate(instant),
        DateTime => throw new InvalidOperationException($"{_property.DeclaringType}.{Name}: an instant must be in UTC."),
        Enum value => Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), null),
        var value => value,
    };

    public static DateTime Truncate(DateTime instant) => instant.AddTicks(-(instant.Ticks % TicksKept));

    public override string ToString() => $"{Name} {Type} {IsNullable} {MaxLength}";
}
