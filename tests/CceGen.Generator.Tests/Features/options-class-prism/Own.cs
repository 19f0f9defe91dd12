#nullable disable
#pragma warning disable IDE0161 // A stand-in for Prism, for C# 9.

namespace Prism.Mvvm
{
    using System.Collections.Generic;
    using System.ComponentModel;
    using System.Runtime.CompilerServices;

    /// <summary>Stands for the base class of Prism.</summary>
    public abstract class BindableBase : INotifyPropertyChanged
    {
        /// <summary>Occurs when a property changes.</summary>
        public event PropertyChangedEventHandler PropertyChanged;

        /// <summary>Sets a property.</summary>
        protected virtual bool SetProperty<T>(ref T storage, T value, [CallerMemberName] string propertyName = null)
        {
            if (EqualityComparer<T>.Default.Equals(storage, value))
            {
                return false;
            }

            storage = value;
            PropertyChanged?.Invoke(this, new PropertyChangedEventArgs(propertyName));
            return true;
        }
    }
}
