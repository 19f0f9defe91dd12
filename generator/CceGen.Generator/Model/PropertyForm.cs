namespace CceGen.Generator.Model;

/// <summary>How callers write a property.</summary>
internal enum PropertyForm
{
    /// <summary>At any time.</summary>
    Settable,

    /// <summary>When the object is created.</summary>
    InitOnly,

    /// <summary>Not at all, or with the constructor.</summary>
    ReadOnly,

    /// <summary>At any time; the object says that the property changed.</summary>
    Notifying,

    /// <summary>At any time; the base class of Prism says that the property changed.</summary>
    Bindable,
}
