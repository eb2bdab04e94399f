namespace HousingFirst.Guidance.Tools;

/// <summary>Kinds of fields on a sheet.</summary>
internal enum SheetFieldKind
{
    Heading,
    Text,
    LongText,
    Date,
    Scale,
    Choice,
    Multiple,
    Check,
    Table,
}
