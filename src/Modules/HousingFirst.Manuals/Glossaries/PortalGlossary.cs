namespace HousingFirst.Manuals.Glossaries;

/// <summary>The current portal's glossary. One a request.</summary>
internal sealed class PortalGlossary(GlossaryStore store, IPortalExtensions extensions)
{
    private Glossary? _current;

    public Glossary Current => _current ??= store.Of(extensions);
}
