using CceGen.Generator.Emit.Text;
using CceGen.Generator.Model;

namespace CceGen.Generator.Emit;

/// <summary>Writes how an object says that one of its properties changed.</summary>
internal static class NotificationEmitter
{
    private const string Namespace = "System.ComponentModel";

    /// <summary>What a class without a base class of the document derives from; null for nothing.</summary>
    public static string? BaseOf(SourceFile file, ObjectForm form) => form switch
    {
        ObjectForm.Notifying => file.Use(Namespace, "INotifyPropertyChanged"),
        ObjectForm.Bindable => "global::Prism.Mvvm.BindableBase",
        _ => null,
    };

    public static void Write(SourceFile file)
    {
        var caller = file.Use("System.Runtime.CompilerServices", "CallerMemberName");
        file.Body.Line($$"""

            /// <summary>Occurs when a property has another value than before.</summary>
            public event {{file.Nullable(file.Use(Namespace, "PropertyChangedEventHandler"))}} PropertyChanged;

            /// <summary>Raises <see cref="PropertyChanged"/>.</summary>
            /// <param name="propertyName">The name of the property; that of the caller by default.</param>
            protected virtual void RaisePropertyChanged([{{caller}}] {{file.Nullable("string")}} propertyName = null) =>
                PropertyChanged?.Invoke(this, new {{file.Use(Namespace, "PropertyChangedEventArgs")}}(propertyName));
            """);
    }
}
