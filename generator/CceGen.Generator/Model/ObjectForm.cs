namespace CceGen.Generator.Model;

/// <summary>What a class is besides its properties.</summary>
internal enum ObjectForm
{
    /// <summary>Nothing.</summary>
    Plain,

    /// <summary>It says when a property changes.</summary>
    Notifying,

    /// <summary>It says so with the base class of Prism.</summary>
    Bindable,
}
